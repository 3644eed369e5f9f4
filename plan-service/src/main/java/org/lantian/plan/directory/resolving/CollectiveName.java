package org.lantian.plan.directory.resolving;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantian.plan.directory.region.RegionLevel;

/**
 * A printed name that stands for several units: 各县（市、区）人民政府, 地方各级人民政府, 各工业园区管委会.
 *
 * @param levelWords what the members' regions are called (县, 市, 区 …); empty: the next level below, whatever it is called
 * @param open its members are not regions and nobody has listed them; it stays one unit
 */
record CollectiveName(List<String> levelWords, boolean open) {

    private static final List<String> LEVEL_WORDS =
            List.of("自治州", "地级市", "地区", "街道", "市", "州", "盟", "县", "区", "旗", "乡", "镇");
    private static final String GOVERNMENT = "人民政府|政府|街道办事处|办事处|街道办";
    private static final String LEVELS = String.join("|", LEVEL_WORDS);
    /** 各 before names of levels, and nothing else but words for their governments. */
    private static final Pattern OF_LEVELS =
            Pattern.compile("各(?:有关|相关)?(?:(?:" + LEVELS + ")|(?:" + GOVERNMENT + "))+");
    /** Without 各 only what no single unit is called: several levels at once, or the street offices. */
    private static final Pattern BARE = Pattern.compile("(?:(?:" + LEVELS + "){2,}(?:" + GOVERNMENT + ")|街道办事处|街道办)+");

    private static final Pattern NEXT_LEVEL = Pattern.compile("(?:地方)?各级(?:地方)?(?:人民)?政府|各地(?:方)?(?:人民政府|政府)?");
    private static final Pattern OPEN =
            Pattern.compile("(?:各|有关|相关|其他).+|.*(?:有关|相关|成员)(?:部门|单位|企业).*|管委|管委会|(?:工业|产业)?园区(?:管委会|管委)?");

    static Optional<CollectiveName> of(String printed) {
        var name = printed.replaceAll("[\\s　（）()、，,/及和]", "");
        if (NEXT_LEVEL.matcher(name).matches()) {
            return Optional.of(new CollectiveName(List.of(), false));
        }
        if (OF_LEVELS.matcher(name).matches() || BARE.matcher(name).matches()) {
            return Optional.of(new CollectiveName(wordsIn(name), false));
        }
        return OPEN.matcher(name).matches() ? Optional.of(new CollectiveName(List.of(), true)) : Optional.empty();
    }

    private static List<String> wordsIn(String name) {
        var bare = name.replaceAll("人民政府|政府|办事处", "");
        return LEVEL_WORDS.stream().filter(bare::contains).toList();
    }

    /** The level whose regions are the members, seen from a plan of the given level. */
    RegionLevel membersOf(RegionLevel plan) {
        if (levelWords.stream().anyMatch(w -> w.equals("乡") || w.equals("镇") || w.equals("街道"))) {
            return RegionLevel.TOWNSHIP;
        }
        if (plan == RegionLevel.PREFECTURE) {
            return RegionLevel.COUNTY;
        }
        if (plan == RegionLevel.COUNTY) {
            return RegionLevel.TOWNSHIP;
        }
        if (plan == RegionLevel.COUNTRY && levelWords.isEmpty()) {
            return RegionLevel.PROVINCE;
        }
        boolean countiesOnly = !levelWords.isEmpty()
                && levelWords.stream().allMatch(w -> w.equals("县") || w.equals("区") || w.equals("旗"));
        return countiesOnly ? RegionLevel.COUNTY : RegionLevel.PREFECTURE;
    }

    /** Id of the built-in rule that this is. */
    String rule() {
        return open ? "unlisted" : levelWords.isEmpty() ? "next-level" : "named-levels";
    }

    boolean includes(String regionName) {
        return levelWords.isEmpty()
                || levelWords.stream().anyMatch(w -> regionName.endsWith(w.equals("地级市") ? "市" : w));
    }
}
