/** What an image holds, and that it runs. */
@org.jspecify.annotations.NullMarked
package org.lantian.images;
