package org.lantian.plan.extraction.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells goals from thresholds in a clause. A quantity is a goal when it closes its clause (…率达到60%); when it counts the
 * things that a verb brings about (完成1台…替代); when it is a share of something that shall do or have something (50%以上泊位
 * 具备…能力); or when a prohibition names a limit (不得使用含硫大于10毫克/千克的柴油). Any other quantity only says what a duty
 * applies to (30万千瓦及以上热电联产).
 */
public final class Goals {

    private static final Pattern CLOSING =
            Pattern.compile("\u0001*((的)?(目标|目标要求|要求|任务|目标任务|水平|标准|规模|比例|任务目标|指标|左右|区间|范围内|之间)?|(并|且|，).*)\u0001*");
    private static final Pattern JOINING = Pattern.compile("\u0001*(、|和|及|与|以及).*");
    private static final Pattern PREDICATE =
            Pattern.compile("(具备|实现|完成|达到|建成|使用|采用|配备|安装|接入|开展|纳入|进行|改造|实行|落实|覆盖|更新|替换|配套|得到|符合|退出)");
    private static final Pattern COUNT_VERB = Pattern.compile(
            "完成|建成|建设|新建|改建|扩建|淘汰|关停|关闭|改造|推进|加快|实施|更新|安装|创建|培育|新增|打造|替代|整治|治理|建立|设立|布设|配备|投放|推广|投入|引进|退出|搬迁|拆除|取缔|清理|组织|布局|发展|形成|增设|购置|报废|核查|培养|选树|遴选");
    private static final Pattern BRINGS_ABOUT = Pattern.compile("完成|新增|淘汰|退出|改造|置换|建成|新建|压减|削减|减少|减排|替代|增加|关停");
    private static final Pattern NAME_OF_FIGURE = Pattern.compile(
            ".*(率|比例|比重|占比|浓度|总量|排放量|减排量|强度|天数|指数|规模|面积|能力|产能|数量|消费量|供应量|货运量|装机|装机容量|里程|含量|含硫量|消耗|能耗|覆盖面|增速|投资)");
    private static final Pattern PROHIBITION = Pattern.compile("不得|禁止|严禁|不准|不能");
    private static final List<String> USES = List.of("使用", "销售", "燃用", "生产", "燃烧", "排放", "采购", "储存");
    private static final int FAR = 60;

    private final String masked;
    private final int from;
    private final int to;
    private final boolean dated;
    private final List<PrintedQuantity> quantities = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private int nameStart;

    private Goals(String masked, int from, int to, boolean dated) {
        this.masked = masked;
        this.from = from;
        this.to = to;
        this.dated = dated;
        this.nameStart = from;
        for (PrintedQuantity quantity : PrintedQuantities.in(masked.substring(from, to))) {
            quantities.add(new PrintedQuantity(
                    quantity.start() + from,
                    quantity.end() + from,
                    quantity.value(),
                    quantity.top(),
                    quantity.unit(),
                    quantity.bound(),
                    quantity.spelled()));
        }
    }

    /** The goals between two places; {@code dated} when a date governs them, which lets spelled numbers count. */
    public static List<Goal> in(String masked, int from, int to, boolean dated) {
        Goals goals = new Goals(masked, from, to, dated);
        int next = 0;
        while (next < goals.quantities.size()) {
            next = goals.readFrom(next);
        }
        return goals.goals;
    }

    private int readFrom(int first) {
        List<PrintedQuantity> group = group(first);
        int next = first + group.size();
        Goal goal = goal(group, next < quantities.size());
        if (goal != null) {
            goals.add(goal);
            boolean separated = goal.end() < to && "、和及与".indexOf(masked.charAt(goal.end())) >= 0;
            nameStart = separated ? goal.end() + 1 : goal.end();
            while (next < quantities.size() && quantities.get(next).start() < nameStart) {
                next++;
            }
        }
        return next;
    }

    /** Quantities that follow each other with nothing but a separator between them. */
    private List<PrintedQuantity> group(int first) {
        List<PrintedQuantity> group = new ArrayList<>();
        group.add(quantities.get(first));
        for (int i = first + 1; i < quantities.size(); i++) {
            int end = quantities.get(i - 1).end();
            boolean adjacent = quantities.get(i).start() == end + 1 && "、和及与".indexOf(masked.charAt(end)) >= 0;
            if (!adjacent) {
                break;
            }
            group.add(quantities.get(i));
        }
        return group;
    }

    private @Nullable Goal goal(List<PrintedQuantity> group, boolean more) {
        PrintedQuantity first = group.get(0);
        int end = group.get(group.size() - 1).end();
        String rest = masked.substring(end, to);
        boolean closes =
                CLOSING.matcher(rest).matches() || more && JOINING.matcher(rest).matches();
        ComparatorWords.Binding binding = ComparatorWords.before(masked, first.start(), nameStart);
        if (binding != null && closes && (!first.spelled() || first.unit().kind() != UnitOfMeasure.Kind.TIMES)) {
            return new Goal(nameStart, binding.start(), end, group, binding.comparator(), binding.approximate());
        }
        if (binding != null) {
            return prohibited(group, binding, rest);
        }
        if (first.spelled() && (!dated || first.value().intValue() < 2)) {
            return null;
        }
        if (isDoubling(first)) {
            return new Goal(nameStart, first.start(), end, group, Comparator.INCREASE_BY, false);
        }
        Goal counted = counted(group, end, closes, rest);
        return counted == null && closes ? bare(group, end) : counted;
    }

    private boolean isDoubling(PrintedQuantity quantity) {
        return masked.charAt(quantity.start()) == '翻';
    }

    /** A figure that stands right after its name: 机械化清扫率85%以上. */
    private @Nullable Goal bare(List<PrintedQuantity> group, int end) {
        PrintedQuantity first = group.get(0);
        boolean named = NAME_OF_FIGURE
                .matcher(masked.substring(Math.max(nameStart, first.start() - FAR), first.start()))
                .matches();
        return named ? new Goal(nameStart, first.start(), end, group, Comparator.EQUAL, false) : null;
    }

    private @Nullable Goal counted(List<PrintedQuantity> group, int end, boolean closes, String rest) {
        PrintedQuantity quantity = group.get(0);
        UnitOfMeasure.Kind kind = quantity.unit().kind();
        if (kind == UnitOfMeasure.Kind.SHARE) {
            return share(group, end, rest);
        }
        if (kind != UnitOfMeasure.Kind.COUNT && kind != UnitOfMeasure.Kind.AMOUNT) {
            return null;
        }
        boolean bounded = quantity.bound() != PrintedQuantity.Bound.NONE && !closes;
        boolean amount = kind == UnitOfMeasure.Kind.AMOUNT;
        if (bounded && (amount || quantity.bound() != PrintedQuantity.Bound.OR_MORE || rest.indexOf('的') >= 0)) {
            return null;
        }
        int verb = verb(amount ? BRINGS_ABOUT : COUNT_VERB, quantity.start(), bounded || amount && !closes);
        if (verb < 0) {
            return null;
        }
        if (closes) {
            return new Goal(verb, quantity.start(), end, group, countComparator(verb), false);
        }
        return new Goal(end, to, to, group, Comparator.EQUAL, false);
    }

    private Comparator countComparator(int verb) {
        for (String word : List.of("压减", "削减", "减少", "减排")) {
            if (masked.startsWith(word, verb)) {
                return Comparator.DECREASE_BY;
            }
        }
        return masked.startsWith("增加", verb) ? Comparator.INCREASE_BY : Comparator.EQUAL;
    }

    /** Where the first of the verbs stands before a quantity, or right before it when they must be adjacent; else -1. */
    private int verb(Pattern verbs, int before, boolean adjacent) {
        var matcher = verbs.matcher(masked).region(Math.max(nameStart, before - FAR), before);
        while (matcher.find()) {
            if (!adjacent || matcher.end() == before) {
                return matcher.start();
            }
        }
        return -1;
    }

    /** A share of things that shall have or do something, or of which a verb brings something about. */
    private @Nullable Goal share(List<PrintedQuantity> group, int end, String rest) {
        if (masked.startsWith("不足", Math.max(from, group.get(0).start() - 2)) || rest.startsWith("的企业")) {
            return null;
        }
        boolean does = PREDICATE.matcher(rest).find();
        boolean broughtAbout = rest.length() > 1
                && rest.indexOf('的') < 0
                && verb(BRINGS_ABOUT, group.get(0).start(), true) >= 0;
        return does || broughtAbout ? new Goal(end, to, to, group, Comparator.EQUAL, false) : null;
    }

    private @Nullable Goal prohibited(List<PrintedQuantity> group, ComparatorWords.Binding binding, String rest) {
        UnitOfMeasure.Kind kind = group.get(0).unit().kind();
        boolean limit = kind == UnitOfMeasure.Kind.CONCENTRATION || kind == UnitOfMeasure.Kind.SHARE;
        boolean above = binding.comparator() == Comparator.ABOVE;
        var prohibition = PROHIBITION.matcher(masked).region(nameStart, binding.start());
        if (!limit || !above || !rest.startsWith("的") || !prohibition.find()) {
            return null;
        }
        int start = prohibition.end();
        for (String use : USES) {
            start = masked.startsWith(use, start) ? start + use.length() : start;
        }
        return new Goal(start, binding.start(), group.get(group.size() - 1).end(), group, Comparator.AT_MOST, false);
    }
}
