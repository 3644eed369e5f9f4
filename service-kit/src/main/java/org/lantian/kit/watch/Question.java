package org.lantian.kit.watch;

/**
 * A figure that operators ask for and a query that tells it. A service produces one bean for each; {@link Looking} asks them all.
 *
 * @param metric name of the gauge, such as {@code lantian.delivery.open}
 * @param description what it says, for {@code /q/metrics}
 * @param label what its rows differ in
 * @param sql a query of two columns, the label's value and the figure, cheap enough to be asked every ten seconds
 */
public record Question(String metric, String description, String label, String sql) {}
