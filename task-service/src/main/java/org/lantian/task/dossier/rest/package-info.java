/** The dossier over HTTP. */
@NullMarked
package org.lantian.task.dossier.rest;

import org.jspecify.annotations.NullMarked;
