/** Tests of plan-service as its callers see it. */
package org.lantian.plan;
