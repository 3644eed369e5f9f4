@org.jspecify.annotations.NullMarked
package org.lantian.plan.level;
