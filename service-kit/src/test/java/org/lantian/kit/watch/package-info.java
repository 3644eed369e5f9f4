@org.jspecify.annotations.NullMarked
package org.lantian.kit.watch;
