/** How a start that fails is told. */
@org.jspecify.annotations.NullMarked
package org.lantian.kit.start;
