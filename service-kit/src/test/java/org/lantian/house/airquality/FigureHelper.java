package org.lantian.house.airquality;

import jakarta.enterprise.context.ApplicationScoped;

/** Breaks: a name that says nothing, binary floating point, a framework in the rules. */
@ApplicationScoped
public class FigureHelper {

    double mean;

    double mean() {
        return mean;
    }
}
