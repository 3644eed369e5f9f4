/** What runs: a database cluster, a broker and four services, each with its start, its health, its end and its memory. */
@NullMarked
package org.lantian.local.part;

import org.jspecify.annotations.NullMarked;
