package org.lantian.task.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntUnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Works off what is due, one short transaction after the other, so that no row stays locked for long and a crash costs one batch. */
@ApplicationScoped
public class Batches {

    private final int size;

    Batches(@ConfigProperty(name = "lantian.deadline.batch") int size) {
        this.size = size;
    }

    /** @param tell is given how many to take at most, and says how many it took; fewer than that, and nothing is left */
    public void workOff(IntUnaryOperator tell) {
        int taken;
        do {
            taken = QuarkusTransaction.requiringNew().call(() -> tell.applyAsInt(size));
        } while (taken == size);
    }
}
