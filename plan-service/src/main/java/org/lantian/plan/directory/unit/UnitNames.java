package org.lantian.plan.directory.unit;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reduces the ways in which a department is printed to one key: 发改委, 发展改革委 and 发展和改革委员会 are the same unit of a
 * region. The words behind it are data, {@code directory/department-names.csv}.
 */
public final class UnitNames {

    private static final Pattern KIND = Pattern.compile("(?:委员会|委|厅|局)$");
    private static final List<String> GOVERNMENTS = List.of("人民政府", "政府");
    private static final Map<String, String> CANONICAL = canonical();
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private UnitNames() {}

    /** The key under which a short name (without its region) is known. */
    public static String key(String shortName) {
        var name = shortName.replaceAll("[\\s　]", "");
        if (GOVERNMENTS.contains(name)) {
            return GOVERNMENTS.get(0);
        }
        if (name.equals("管委") || name.equals("管理委员会")) {
            return "管委会";
        }
        if (name.endsWith("办公室")) {
            name = name.substring(0, name.length() - 2);
        }
        var body = KIND.matcher(name).replaceFirst("");
        return body.isEmpty() ? name : CANONICAL.getOrDefault(body, body);
    }

    /** The id of a unit: the same in every installation, since it is made of the region and the key alone. */
    public static String id(String regionCode, String shortName) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((regionCode + "/" + key(shortName)).getBytes(StandardCharsets.UTF_8));
            var id = new StringBuilder("u-")
                    .append(regionCode.toLowerCase(Locale.ROOT))
                    .append('-');
            for (int i = 0; i < 10; i++) {
                id.append(ALPHABET.charAt(hash[i] & 31));
            }
            return id.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> canonical() {
        Map<String, String> canonical = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Resources.open("/directory/department-names.csv"))) {
            for (var row : rows) {
                var name = row.getField("name");
                canonical.put(name, name);
                for (var also : row.getField("also").split("\\|", -1)) {
                    canonical.put(also, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        canonical.remove("");
        return Map.copyOf(canonical);
    }
}
