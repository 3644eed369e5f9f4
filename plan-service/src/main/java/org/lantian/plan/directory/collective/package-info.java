/** Rules by which a collective name (各县（市、区）人民政府) stands for units: built-in ones, and those that administrators add. */
@NullMarked
package org.lantian.plan.directory.collective;

import org.jspecify.annotations.NullMarked;
