package org.lantian.task.reminder.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantian.task.reminder.ReminderSteps;

/** Steps to try out on a due date. */
@Schema(name = "ReminderTrial")
public record Trial(
        @Schema(description = "the due date", examples = "2025-10-08") @NotNull
        LocalDate dueOn,

        @Schema(description = "the steps") @NotNull @Valid ReminderSteps steps) {}
