package org.lantian.notification.policy;

/**
 * A kind of rule that may be kept. The feature that follows such rules provides one as a bean.
 *
 * @param path its name in URLs, such as {@code ladders}
 * @param type the record that a rule is; its constructor and its constraints refuse what makes no sense
 */
public record PolicyType(String path, Class<?> type) {}
