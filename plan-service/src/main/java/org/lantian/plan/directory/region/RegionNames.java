package org.lantian.plan.directory.region;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of regions are shortened, and what their governments are called. */
public final class RegionNames {

    private static final Pattern NATIONALITY = Pattern.compile(
            "(?:壮族|回族|维吾尔|藏族|蒙古族|蒙古|土族|撒拉族|哈萨克族?|柯尔克孜|彝族|苗族|侗族|布依族|土家族|白族|傣族|景颇族|傈僳族|哈尼族|朝鲜族|羌族|东乡族|保安族|裕固族|满族|瑶族|黎族|畲族|仡佬族|各族|壮|傣|回)+自治[区州县旗]$");
    private static final List<String> SUFFIXES =
            List.of("自治区", "自治州", "自治县", "自治旗", "特别行政区", "地区", "省", "市", "州", "盟", "县", "区", "旗");

    private RegionNames() {}

    public static String shortened(String name) {
        var bare = name.replaceAll("[（(].*?[）)]$", "");
        var nationality = NATIONALITY.matcher(bare);
        if (nationality.find() && nationality.start() >= 2) {
            return bare.substring(0, nationality.start());
        }
        for (var suffix : SUFFIXES) {
            if (bare.endsWith(suffix) && bare.length() - suffix.length() >= 2) {
                return bare.substring(0, bare.length() - suffix.length());
            }
        }
        return bare;
    }

    /** Every name that other names may begin with: the full one, the short one, one in brackets (宁东能源化工基地(宁东基地)). */
    public static Set<String> all(String name) {
        Set<String> names = new LinkedHashSet<>(List.of(name, shortened(name)));
        var inBrackets = Pattern.compile("[（(](.+?)[）)]$").matcher(name);
        if (inBrackets.find()) {
            names.add(name.substring(0, inBrackets.start()));
            names.add(inBrackets.group(1));
        }
        return names;
    }

    /** What the government of a region calls itself without the region's name. */
    public static String government(String regionName, RegionLevel level) {
        if (level == RegionLevel.ZONE || regionName.endsWith("园区") || regionName.endsWith("开发区")) {
            return "管委会";
        }
        if (regionName.endsWith("街道")) {
            return "办事处";
        }
        return regionName.endsWith("地区") || regionName.endsWith("盟") ? "行政公署" : "人民政府";
    }
}
