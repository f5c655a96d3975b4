/** Works through many items on several threads, each item on its own, and hands the results over in order. */
@NullMarked
package dev.gouji.audit.run;

import org.jspecify.annotations.NullMarked;
