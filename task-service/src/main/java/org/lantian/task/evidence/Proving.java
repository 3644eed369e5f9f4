package org.lantian.task.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantian.kit.caller.Caller;
import org.lantian.kit.problem.Refusal;
import org.lantian.task.assignment.Access;

/** A unit uploads what proves its reports; whoever sees the assignment may read it. */
@ApplicationScoped
public class Proving {

    private final EvidenceFiles files;
    private final EvidenceStore store;
    private final Access access;
    private final Caller caller;
    private final Clock clock;
    private final long largest;

    Proving(
            EvidenceFiles files,
            EvidenceStore store,
            Access access,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "lantian.evidence.max-megabytes") int megabytes) {
        this.files = files;
        this.store = store;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
        this.largest = megabytes * 1024L * 1024L;
    }

    /** What was taken, and whether it is new: the same file again is the one that is there. */
    public record Taken(EvidenceView evidence, boolean isNew) {}

    @Transactional
    public Taken take(UUID assignmentId, String name, Path file) {
        access.toActFor(assignmentId);
        try {
            var type = checked(name, file);
            var sha256 = fingerprint(file);
            var known = files.same(assignmentId, sha256, name);
            if (known.isPresent()) {
                return new Taken(known.get().view(), false);
            }
            var evidence =
                    new Evidence(assignmentId, name, type, Files.size(file), sha256, caller.name(), clock.instant());
            files.persist(evidence);
            try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
                store.put(evidence.id, bytes);
            }
            return new Taken(evidence.view(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public List<EvidenceView> about(UUID assignmentId) {
        access.toSee(assignmentId);
        return files.about(assignmentId);
    }

    @Transactional
    public EvidenceView byId(UUID assignmentId, UUID id) {
        access.toSee(assignmentId);
        return files.findByIdOptional(id)
                .filter(evidence -> evidence.assignmentId.equals(assignmentId))
                .map(Evidence::view)
                .orElseThrow(() -> new Refusal.NotFound("evidence", id));
    }

    /** Writes the bytes of evidence that the caller has been shown. */
    public void copy(UUID id, OutputStream to) throws IOException {
        store.copy(id, to);
    }

    private EvidenceType checked(String name, Path file) throws IOException {
        var size = Files.size(file);
        if (size == 0 || size > largest) {
            throw new Refusal.Invalid("too_large", "file", "1 byte to " + largest / 1024 / 1024 + " MB");
        }
        var type = ContentCheck.typeOf(file)
                .orElseThrow(() -> new Refusal.Invalid(
                        "unknown_file_type", "file", "evidence is a PDF, a PNG or JPEG picture, or an Office file"));
        if (!type.isClaimedBy(name)) {
            throw new Refusal.Invalid("not_what_it_claims", "file", "by its content it is " + type);
        }
        return type;
    }

    private static String fingerprint(Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
