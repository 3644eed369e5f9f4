/** Rankings over HTTP. */
@NullMarked
package org.lantian.indicator.ranking.rest;

import org.jspecify.annotations.NullMarked;
