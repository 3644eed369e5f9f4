/** Container images of the services: layers in a tar or a registry, made by a plain program. */
@NullMarked
package org.lantian.images;

import org.jspecify.annotations.NullMarked;
