package org.lantian.plan.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.digest.Sha256;
import org.lantian.plan.document.Form;
import org.lantian.plan.document.SourceDocument;

/** A plan's document as it came, never changed, with what was answered when it came. */
@Entity
@Table(name = "plan_document")
class PlanDocument {

    @Id
    @Column(name = "plan_id")
    private UUID planId;

    private String sha256;

    @Column(name = "file_name")
    private @Nullable String fileName;

    private String form;
    private byte[] bytes;
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImportReport report;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<PrintedBlock> blocks;

    protected PlanDocument() {}

    PlanDocument(UUID planId, byte[] bytes, @Nullable String fileName, SourceDocument read, ImportReport report) {
        this.planId = planId;
        this.sha256 = Sha256.hex(bytes);
        this.fileName = fileName;
        this.form = read.form().name();
        this.bytes = bytes;
        this.text = read.text();
        this.report = report;
        this.blocks = read.blocks().stream().map(PrintedBlock::of).toList();
    }

    PlanSource source() {
        return new PlanSource(sha256, fileName, text, blocks == null ? PrintedBlock.linesOf(text) : blocks, report);
    }

    OriginalDocument original(String title) {
        return new OriginalDocument(bytes, sha256, Form.valueOf(form), fileName == null ? title : fileName);
    }

    ImportReport report() {
        return report;
    }
}
