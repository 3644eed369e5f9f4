/** Asks a service everything that its OpenAPI document allows and much that it does not, and says where it loses its manners. */
@NullMarked
package org.lantian.kit.testing.fuzz;

import org.jspecify.annotations.NullMarked;
