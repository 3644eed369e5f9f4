/** Group robots of WeCom, DingTalk and Feishu: their words, their pace and what their answers mean. */
@NullMarked
package org.lantian.notification.robot;

import org.jspecify.annotations.NullMarked;
