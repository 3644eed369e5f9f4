/** The house rules are alive: each fails on a sample that breaks it. */
package org.lantian.house;
