package org.lantian.plan.extraction.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lantian.plan.extraction.text.Passage;

/**
 * Splits a list of units into names as printed. 、，； and line ends part names; 和 及 与 only between two names that each
 * end like a unit, for many units carry them inside (商务和投资促进局); nothing parts inside brackets.
 */
public final class UnitNames {

    private static final List<String> UNIT_ENDINGS = List.of(
            "局", "厅", "委", "会", "部", "办", "办公室", "政府", "管委", "公司", "集团", "银行", "分行", "支行", "海关", "法院", "检察院", "学校",
            "大学", "医院", "中心", "支队", "大队", "总队", "社", "院", "站", "处", "所", "街道", "乡镇", "镇", "乡", "园区", "开发区", "基地", "部门",
            "单位", "企业");
    private static final Pattern OPEN_END =
            Pattern.compile("(等)?(相关|有关|各有关|各相关)?(市直|县直|省直|区直)?(部门|单位|部门和单位|部门单位|职能部门)?(等)?$");
    private static final List<String> LOCAL = List.of(
            "政府", "民府", "镇府", "管委", "办事处", "街道", "乡镇", "乡（镇）", "园区", "开发区", "各县", "各区", "各市", "各地", "各乡", "各镇", "基地",
            "新区", "村（居）", "县区", "市区", "企业", "县（市", "市（州", "旗县", "示范区", "高新区", "经开区");
    private static final List<String> LEADERS = List.of("由", "及", "和", "以及", "与", "其中", "请", "并", "且", "：");
    private static final int LONGEST_NAME = 60;

    private UnitNames() {}

    public static boolean looksLikeUnit(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return false;
        }
        int bracket = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        String bare = bracket > 1 ? name.substring(0, bracket) : name;
        return UNIT_ENDINGS.stream().anyMatch(bare::endsWith);
    }

    /** Local governments and their like, which carry a measure out where they are. */
    static boolean isLocal(String name) {
        return LOCAL.stream().anyMatch(name::contains);
    }

    /** The names in a list; each is a part of the passage, so it knows where it stands. */
    public static List<Passage> split(Passage list) {
        List<Passage> names = new ArrayList<>();
        String folded = list.folded();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : '、';
            if (c == '（' || c == '〔') {
                depth++;
            } else if (c == '）' || c == '〕') {
                depth = Math.max(0, depth - 1);
            } else if ((depth == 0 || i == folded.length()) && "、，；。/".indexOf(c) >= 0) {
                addNames(list.sub(start, i), names);
                start = i + 1;
            }
        }
        return names;
    }

    private static void addNames(Passage piece, List<Passage> names) {
        Passage name = withoutStrayVerb(withoutOpenEnd(withoutLeader(piece)));
        if (name.isEmpty()) {
            return;
        }
        int conjunction = conjunction(name.folded());
        if (conjunction > 0) {
            int next = conjunction + (name.folded().startsWith("以及", conjunction) ? 2 : 1);
            addNames(name.sub(0, conjunction), names);
            addNames(name.from(next), names);
            return;
        }
        names.add(name);
    }

    private static Passage withoutLeader(Passage piece) {
        int start = 0;
        int before;
        do {
            before = start;
            for (String leader : LEADERS) {
                boolean leavesName = piece.length() - start > leader.length() + 1;
                start += leavesName && piece.folded().startsWith(leader, start) ? leader.length() : 0;
            }
        } while (start > before);
        return piece.from(start);
    }

    /** 等, 等部门, 等有关单位 leave a list open; they name nobody. 各有关部门 alone is a name. */
    private static Passage withoutOpenEnd(Passage piece) {
        int open = piece.folded().lastIndexOf('等');
        if (open < 0
                || piece.length() - open > 12
                || !OPEN_END.matcher(piece.folded().substring(open)).matches()) {
            return piece;
        }
        return piece.sub(0, open);
    }

    /** A misprint may leave half of 负责 at a name's end; no name ends so. */
    private static Passage withoutStrayVerb(Passage name) {
        boolean stray = name.length() > 3 && (name.last() == '负' || name.last() == '责');
        return stray ? name.sub(0, name.length() - 1) : name;
    }

    private static int conjunction(String name) {
        if (name.length() > LONGEST_NAME) {
            return -1;
        }
        for (int i = 2; i < name.length() - 2; i++) {
            char c = name.charAt(i);
            boolean two = name.startsWith("以及", i);
            if (two || c == '和' || c == '及' || c == '与') {
                if (looksLikeUnit(name.substring(0, i)) && looksLikeUnit(name.substring(i + (two ? 2 : 1)))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
