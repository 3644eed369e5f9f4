package org.lantian.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {

    @NullMarked
    record Inner(String id) {}

    @NullMarked
    record Outer(
            String name, @Nullable String note, @Nullable Inner one, List<Inner> many) {}

    @Test
    void what_may_be_missing_may_be_missing() {
        assertThat(RequiredFields.missingIn(new Outer("a", null, null, List.of(new Inner("1")))))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // as a reader of JSON would leave them
    void the_first_missing_field_is_named_by_its_path() {
        assertThat(RequiredFields.missingIn(new Outer(null, null, null, List.of())))
                .hasValue("name");
        assertThat(RequiredFields.missingIn(new Outer("a", null, new Inner(null), List.of())))
                .hasValue("one.id");
        assertThat(RequiredFields.missingIn(new Outer("a", null, null, List.of(new Inner("1"), new Inner(null)))))
                .hasValue("many[1].id");
        assertThat(RequiredFields.missingIn(new Outer("a", null, null, Arrays.asList(new Inner("1"), null))))
                .hasValue("many[1]");
        assertThat(RequiredFields.missingIn(new Outer("a", null, null, null))).hasValue("many");
    }
}
