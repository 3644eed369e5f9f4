package org.lantian.notification.routing;

import java.util.List;
import org.lantian.notification.notice.gathering.Addressed;
import org.lantian.notification.silence.Suppression;

/** What a happening leads to: who is told what, and what is not told, and why. */
record Decision(List<Addressed> told, List<Suppression> suppressed) {}
