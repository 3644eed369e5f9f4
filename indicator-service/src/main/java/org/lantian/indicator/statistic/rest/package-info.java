/** Published figures over HTTP. */
@NullMarked
package org.lantian.indicator.statistic.rest;

import org.jspecify.annotations.NullMarked;
