/** Words that administrators give to notices, in Chinese and English. */
@NullMarked
package org.lantian.notification.template;

import org.jspecify.annotations.NullMarked;
