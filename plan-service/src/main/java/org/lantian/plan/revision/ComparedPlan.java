package org.lantian.plan.revision;

import java.util.List;

/** A plan as far as comparing needs it: its measures in the order of the document and the objectives of the whole. */
public record ComparedPlan(List<ComparedMeasure> measures, List<ComparedTarget> objectives) {}
