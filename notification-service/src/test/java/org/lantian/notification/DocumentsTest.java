package org.lantian.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lantian.kit.testing.RealParts;
import org.lantian.kit.testing.document.AsyncApi;
import org.lantian.kit.testing.document.ConfigurationTable;
import org.lantian.kit.testing.document.ReleasedApi;

/** What other systems and operators hold in their hands says what the service does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DocumentsTest {

    @Test
    void the_configuration_table_names_every_setting() {
        ConfigurationTable.isUpToDate("org.lantian.notification");
    }

    @Test
    void the_asyncapi_document_holds_the_contracts() {
        AsyncApi.isUpToDate();
    }

    @Test
    void callers_of_the_last_release_still_find_what_they_call() {
        ReleasedApi.stillWorks();
    }
}
