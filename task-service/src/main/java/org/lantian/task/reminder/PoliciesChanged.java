package org.lantian.task.reminder;

import java.util.UUID;

/** Within this service: the reminders of a plan's duties follow other steps than before. */
public record PoliciesChanged(UUID planId) {}
