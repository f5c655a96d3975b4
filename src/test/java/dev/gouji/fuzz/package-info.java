/** What a fuzzer does with gouji: from any bytes to an input, and what must hold of it. The kept inputs are run as tests. */
@NullMarked
package dev.gouji.fuzz;

import org.jspecify.annotations.NullMarked;
