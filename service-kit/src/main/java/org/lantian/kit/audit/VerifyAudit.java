package org.lantian.kit.audit;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lantian.kit.audit.SealTable.Sealed;

/**
 * The command that recomputes every seal from the entries: {@code VerifyAudit <jdbc-url> [<seal>:<hash>]}, user and password in
 * {@code LANTIAN_DATABASE_USER} and {@code LANTIAN_DATABASE_PASSWORD}. With a seal that was noted elsewhere, it also shows that
 * the chain still holds that one. Ends with 0 when everything is as it was sealed.
 */
public final class VerifyAudit {

    private final SealTable table;
    private final List<String> faults = new ArrayList<>();
    private long seals;
    private long entries;

    VerifyAudit(SealTable table) {
        this.table = table;
    }

    public static void main(String[] arguments) throws SQLException {
        if (arguments.length < 1) {
            System.err.println("usage: VerifyAudit <jdbc-url> [<seal>:<hash>]");
            System.exit(2);
        }
        try (var connection = DriverManager.getConnection(
                arguments[0], System.getenv("LANTIAN_DATABASE_USER"), System.getenv("LANTIAN_DATABASE_PASSWORD"))) {
            var verification = new VerifyAudit(new SealTable(connection));
            verification.run(arguments.length > 1 ? arguments[1] : null);
            verification.report(System.out);
            System.exit(verification.faults().isEmpty() ? 0 : 1);
        }
    }

    /** Walks the chain from its first seal; {@code anchor} is a seal noted elsewhere, as number, colon and hash. */
    void run(@Nullable String anchor) throws SQLException {
        var previous = Seal.NONE;
        boolean anchored = anchor == null;
        for (var seal = table.next(0);
                seal.isPresent();
                seal = table.next(seal.get().number())) {
            check(seal.get(), previous);
            previous = seal.get().hash();
            anchored |= (seal.get().number() + ":" + previous).equals(anchor);
        }
        if (!anchored) {
            faults.add("the chain does not hold seal " + anchor);
        }
    }

    private void check(Sealed seal, String previous) throws SQLException {
        var rows = table.of(seal);
        seals++;
        entries += rows.size();
        if (seal.number() != seals) {
            faults.add("seal " + seals + " is missing before seal " + seal.number());
            seals = seal.number();
        }
        if (!seal.previous().equals(previous)) {
            faults.add("seal " + seal.number() + " does not rest on the one before it");
        }
        if (rows.size() != seal.entries()) {
            faults.add(
                    "seal " + seal.number() + " closed " + seal.entries() + " entries, " + rows.size() + " are there");
        }
        if (!Seal.hash(seal.number(), seal.previous(), rows).equals(seal.hash())) {
            faults.add("an entry of seal " + seal.number() + " is not what was sealed");
        }
    }

    List<String> faults() {
        return faults;
    }

    private void report(PrintStream out) {
        faults.forEach(out::println);
        out.printf(
                "%d entries under %d seals: %s%n",
                entries, seals, faults.isEmpty() ? "as they were sealed" : faults.size() + " faults");
    }
}
