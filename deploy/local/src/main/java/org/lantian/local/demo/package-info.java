/** The main job as a story told by a client of the public REST API, chapter by chapter, each of its steps checked. */
@NullMarked
package org.lantian.local.demo;

import org.jspecify.annotations.NullMarked;
