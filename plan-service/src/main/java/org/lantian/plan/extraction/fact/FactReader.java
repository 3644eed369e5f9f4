package org.lantian.plan.extraction.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.extraction.text.Passage;
import org.lantian.plan.extraction.text.Sentences;

/** Reads passages sentence by sentence into facts, and lists the sentences with numbers or dates that became none. */
public final class FactReader {

    private static final int LONGEST_SENTENCE = 3_000;
    private static final int QUOTED = 200;

    private final @Nullable Integer issueYear;
    private final boolean objectives;
    private final Facts facts = new Facts();

    private FactReader(@Nullable Integer issueYear, boolean objectives) {
        this.issueYear = issueYear;
        this.objectives = objectives;
    }

    public static Facts read(List<Passage> text, @Nullable Integer issueYear) {
        return read(text, issueYear, false);
    }

    /** In the objectives a dated goal without a figure is a target without a value, not a deadline. */
    public static Facts readObjectives(List<Passage> text, @Nullable Integer issueYear) {
        return read(text, issueYear, true);
    }

    private static Facts read(List<Passage> text, @Nullable Integer issueYear, boolean objectives) {
        FactReader reader = new FactReader(issueYear, objectives);
        for (Passage passage : text) {
            for (Passage sentence : Sentences.split(passage, Sentences.SENTENCE_ENDS)) {
                reader.readSentence(sentence);
            }
        }
        return reader.facts;
    }

    private void readSentence(Passage sentence) {
        if (sentence.length() > LONGEST_SENTENCE) {
            facts.unread.add(new Unread(sentence.quote(0, QUOTED), "a sentence of more than 3000 characters"));
            return;
        }
        int before = facts.count();
        SentenceReader reader = new SentenceReader(sentence, issueYear, objectives, facts);
        reader.read();
        if (facts.count() == before) {
            String reason = reader.whyUnread();
            if (reason != null) {
                facts.unread.add(new Unread(sentence.quote(), reason));
            }
        }
    }
}
