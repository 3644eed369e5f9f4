/** Where plans are disclosed, and where the public reads them. */
@NullMarked
package org.lantian.plan.disclosure.rest;

import org.jspecify.annotations.NullMarked;
