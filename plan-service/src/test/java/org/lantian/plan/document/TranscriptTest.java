package org.lantian.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void what_is_no_character_is_replaced_in_its_place() {
        var transcript = new Transcript();
        transcript.paragraph("甲\0乙\uD800丙\uDC00丁\uD840\uDC00戊\uD800");
        assertThat(transcript.finish(Form.PDF).text()).isEqualTo("甲\uFFFD乙\uFFFD丙\uFFFD丁\uD840\uDC00戊\uFFFD\n");
    }
}
