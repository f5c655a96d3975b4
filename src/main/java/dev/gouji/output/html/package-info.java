/** An audit's summary as one web page that needs nothing but a browser. */
@NullMarked
package dev.gouji.output.html;

import org.jspecify.annotations.NullMarked;
