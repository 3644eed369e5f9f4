/** A service of one small thing, to see what the audit sees. */
@org.jspecify.annotations.NullMarked
package org.lantian.kit.audit;
