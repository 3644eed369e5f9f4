/** Heavy-pollution warnings (重污染天气预警) as an authority issues, changes and lifts them. */
@NullMarked
package org.lantian.indicator.warning;

import org.jspecify.annotations.NullMarked;
