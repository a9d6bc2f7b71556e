print("jinguo")
