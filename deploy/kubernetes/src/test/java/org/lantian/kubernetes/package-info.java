/** Holds what is applied to a cluster against the types of its fields, the rules of its pods and the services that it runs. */
@NullMarked
package org.lantian.kubernetes;

import org.jspecify.annotations.NullMarked;
