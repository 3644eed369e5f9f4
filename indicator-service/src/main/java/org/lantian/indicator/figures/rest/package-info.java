/** Air-quality figures over HTTP, stored ones and those computed on request. */
@NullMarked
package org.lantian.indicator.figures.rest;

import org.jspecify.annotations.NullMarked;
