// Placeholder of the skeleton; goes away with the first real file.
