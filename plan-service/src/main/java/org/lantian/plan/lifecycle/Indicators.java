package org.lantian.plan.lifecycle;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the code of an indicator by the name that a plan prints; names and aliases are {@code lifecycle/indicators.csv}. */
@ApplicationScoped
class Indicators {

    private final Map<String, String> codeByName = read();

    /** The code whose name the printed one is or holds; the longest name wins. Null when none fits. */
    @Nullable
    String codeOf(String printed) {
        var name = plain(printed);
        var exact = codeByName.get(name);
        if (exact != null) {
            return exact;
        }
        return codeByName.entrySet().stream()
                .filter(e -> name.contains(e.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** Without white space, brackets and subscripts, and with 细颗粒物 for PM2.5: 细颗粒物（PM_{2.5}）浓度 = PM2.5浓度. */
    private static String plain(String name) {
        return name.replaceAll("[\\s　_{}]", "")
                .replaceAll("[（(].*?[）)]", "")
                .replace("PM2.5", "细颗粒物")
                .replace("PM10", "可吸入颗粒物")
                .replace("NOx", "氮氧化物")
                .replace("VOCs", "挥发性有机物")
                .replace("年平均浓度", "浓度")
                .replace("年均浓度", "浓度");
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new LinkedHashMap<>();
        var stream = Objects.requireNonNull(Indicators.class.getResourceAsStream("/lifecycle/indicators.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                codes.putIfAbsent(plain(row.getField("name_zh")), row.getField("code"));
                for (var alias : row.getField("aliases").split("\\|", -1)) {
                    codes.putIfAbsent(plain(alias), row.getField("code"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        codes.remove("");
        return codes;
    }
}
