/** How a service holds out against too much. */
@org.jspecify.annotations.NullMarked
package org.lantian.kit.limit;
