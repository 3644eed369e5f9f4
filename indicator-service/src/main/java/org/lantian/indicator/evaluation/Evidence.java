package org.lantian.indicator.evaluation;

import org.lantian.indicator.airquality.Period;

/** The figures of one indicator in one region. */
interface Evidence {

    Figure over(Period period);
}
