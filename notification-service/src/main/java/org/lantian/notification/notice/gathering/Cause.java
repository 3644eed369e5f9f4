package org.lantian.notification.notice.gathering;

import java.util.List;

/**
 * Why an item comes to a unit.
 *
 * @param event the event that told of it
 * @param route the route that chose the unit
 * @param leads the units that lead the measure, who get copies when it escalates
 */
public record Cause(String event, String route, List<String> leads) {}
