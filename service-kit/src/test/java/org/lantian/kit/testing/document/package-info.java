/** Documents that follow from a service's code: written by one command, and checked in every build. */
@NullMarked
package org.lantian.kit.testing.document;

import org.jspecify.annotations.NullMarked;
