/** The audit as auditors read it. */
@NullMarked
package org.lantian.kit.audit.rest;

import org.jspecify.annotations.NullMarked;
