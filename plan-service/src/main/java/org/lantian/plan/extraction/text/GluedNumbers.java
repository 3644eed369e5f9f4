package org.lantian.plan.extraction.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts passages in which a numbered heading or item was glued to what stood before it (完善大气环境管理体系21.实施…). Only the
 * number that comes next in its sequence parts, and only after a heading, a full stop or a closed bracket.
 */
public final class GluedNumbers {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_MARKER = 12;

    private final Map<Marker.Kind, Integer> last = new EnumMap<>(Marker.Kind.class);
    private final List<Passage> parted = new ArrayList<>();

    private GluedNumbers() {}

    public static List<Passage> part(List<Passage> passages) {
        GluedNumbers numbers = new GluedNumbers();
        passages.forEach(numbers::add);
        return numbers.parted;
    }

    private void add(Passage passage) {
        Marker own = Marker.at(passage.folded());
        observe(own);
        String folded = passage.folded();
        int start = 0;
        boolean heading = own != null;
        for (int i = own == null ? 1 : own.length() + 2; i < folded.length() - 1; i++) {
            char before = folded.charAt(i - 1);
            boolean afterSentence = before == '。' || before == '）' || before == '〕';
            heading = heading && !afterSentence && i - start < LONGEST_HEADING;
            if (!afterSentence && !heading) {
                continue;
            }
            Marker next = Marker.at(folded.substring(i, Math.min(folded.length(), i + LONGEST_MARKER)));
            if (next != null && isNext(next, own, heading) && isHan(folded, i + next.length())) {
                parted.add(passage.sub(start, i));
                start = i;
                own = next;
                observe(next);
                heading = true;
                i += next.length();
            }
        }
        parted.add(passage.from(start));
    }

    private void observe(@Nullable Marker marker) {
        if (marker != null) {
            last.put(marker.kind(), marker.number());
            for (Marker.Kind kind : Marker.Kind.values()) {
                if (marker.kind().isPart() && !kind.isPart() && kind != Marker.Kind.ARABIC) {
                    last.remove(kind);
                }
            }
        }
    }

    private boolean isNext(Marker next, @Nullable Marker own, boolean heading) {
        if (next.kind() == Marker.Kind.CIRCLED || next.kind() == Marker.Kind.PARENTHESISED_ARABIC) {
            return false;
        }
        boolean counted = next.number() == last.getOrDefault(next.kind(), 0) + 1;
        boolean opens = heading && next.number() == 1;
        return (counted || opens)
                && (own != null || last.containsKey(next.kind()))
                && (own == null || !heading || own.kind() != next.kind());
    }

    private static boolean isHan(String folded, int at) {
        return at < folded.length() && Character.UnicodeScript.of(folded.charAt(at)) == Character.UnicodeScript.HAN;
    }
}
