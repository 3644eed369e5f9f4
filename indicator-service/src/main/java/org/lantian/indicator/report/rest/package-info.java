/** Reports on targets over HTTP. */
@NullMarked
package org.lantian.indicator.report.rest;

import org.jspecify.annotations.NullMarked;
