package org.lantian.kit.rest;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list and how many there are in all. */
public record Page<T>(
        @Schema(description = "the entries of this page, in the order asked for")
        List<T> items,

        @Schema(description = "number of this page, from 0", examples = "0")
        int page,

        @Schema(description = "entries a page holds at most", examples = "50")
        int size,

        @Schema(description = "entries on all pages", examples = "40")
        long total) {

    /** Runs the query for one page and turns each entity into its view. */
    public static <E, V> Page<V> of(PanacheQuery<E> query, Paging paging, Function<? super E, ? extends V> view) {
        List<V> items =
                query.page(paging.page, paging.size).stream().<V>map(view).toList();
        return new Page<>(items, paging.page, paging.size, query.count());
    }
}
