package org.lantian.indicator.figures.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lantian.indicator.directory.Directory;
import org.lantian.indicator.directory.Region;

/**
 * Which regions consist of cities: a province with prefectures does, and its figures are the means of theirs (rules for ranking
 * regions); a municipality, a prefecture and a county are cities themselves.
 */
@ApplicationScoped
public class Cities {

    private final Directory directory;

    Cities(Directory directory) {
        this.directory = directory;
    }

    /** The cities of a region in the order of their codes; empty when it is one itself. */
    public List<Region> of(String regionCode) {
        return directory.below(regionCode, "prefecture");
    }
}
