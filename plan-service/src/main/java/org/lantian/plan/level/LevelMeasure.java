package org.lantian.plan.level;

import org.lantian.plan.lifecycle.MeasureView;
import org.lantian.plan.revision.Similarity;

/** A measure of one of the plans that are held against each other, ready to be likened to many. */
record LevelMeasure(String citation, String title, Similarity heading, Similarity words) {

    static LevelMeasure of(String citation, String title, String text) {
        return new LevelMeasure(citation, title, Similarity.of(title), Similarity.of(title + text));
    }

    static LevelMeasure of(MeasureView measure) {
        return of(citation(measure), measure.title(), measure.text());
    }

    static String citation(MeasureView measure) {
        return measure.segment() > 1 ? measure.number() + "#" + measure.segment() : measure.number();
    }

    int alike(LevelMeasure other) {
        return Math.max(heading.perMille(other.heading), words.perMille(other.words));
    }
}
