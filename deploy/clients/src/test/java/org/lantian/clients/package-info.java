@org.jspecify.annotations.NullMarked
package org.lantian.clients;
